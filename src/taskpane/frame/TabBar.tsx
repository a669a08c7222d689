import { IconButton } from "@fluentui/react/lib/Button";
import { Icon } from "@fluentui/react/lib/Icon";
import { Pivot, PivotItem } from "@fluentui/react/lib/Pivot";
import type { JSX } from "react";
import { OVERFLOW, TABS, tabOf, type Tab, type View } from "../navigation/destinations";
import { tabWords } from "../strings/frame";
import { useFrameStyles } from "./frame.styles";
import { useTabStyles } from "./tab.styles";

interface TabBarProps {
  readonly view: View;
  readonly onOpen: (view: View) => void;
}

/** The id of a tab's button, by which its panel is named. */
export const tabId = (tab: Tab): string => `tab-${tab}`;

/** The four tabs and the menu with the rest. */
export function TabBar({ view, onOpen }: TabBarProps): JSX.Element {
  const styles = useFrameStyles();
  const tabStyles = useTabStyles();
  return (
    <nav className={styles.tabBar} aria-label={tabWords.label}>
      <Pivot
        className={styles.tabs}
        styles={{
          root: tabStyles.tabs,
          link: tabStyles.tab,
          linkIsSelected: tabStyles.tab,
        }}
        headersOnly
        selectedKey={tabOf(view) ?? null}
        getTabId={(key) => tabId(key as Tab)}
        onLinkClick={(item) => onOpen(item?.props.itemKey as Tab)}
        aria-label={tabWords.label}
      >
        {TABS.map((tab) => (
          <PivotItem
            key={tab}
            itemKey={tab}
            headerText={tabWords[tab]}
            onRenderItemLink={() => (
              <span className={tabStyles.face}>
                <Icon iconName={tab} className={tabStyles.icon} />
                <span>{tabWords[tab]}</span>
              </span>
            )}
          />
        ))}
      </Pivot>
      <IconButton
        className={tabStyles.more}
        ariaLabel={tabWords.more}
        iconProps={{ iconName: "More" }}
        onRenderMenuIcon={() => null}
        menuProps={{
          items: OVERFLOW.map((key) => ({ key, text: tabWords[key], onClick: () => onOpen(key) })),
        }}
      />
    </nav>
  );
}
