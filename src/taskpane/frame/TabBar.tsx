import { IconButton } from "@fluentui/react/lib/Button";
import { Icon } from "@fluentui/react/lib/Icon";
import { Pivot, PivotItem } from "@fluentui/react/lib/Pivot";
import type { JSX } from "react";
import { MENU_VIEWS, TABS, tabOf, type Tab, type View } from "../navigation/destinations";
import { menuNames, tabBarWords, tabNames } from "../strings/frame";
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
    <nav className={styles.tabBar} aria-label={tabBarWords.label}>
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
        aria-label={tabBarWords.label}
      >
        {TABS.map((tab) => (
          <PivotItem
            key={tab}
            itemKey={tab}
            headerText={tabNames[tab]}
            onRenderItemLink={() => (
              <span className={tabStyles.face}>
                <Icon iconName={tab} className={tabStyles.icon} />
                <span>{tabNames[tab]}</span>
              </span>
            )}
          />
        ))}
      </Pivot>
      <IconButton
        className={tabStyles.more}
        ariaLabel={tabBarWords.more}
        iconProps={{ iconName: "More" }}
        onRenderMenuIcon={() => null}
        menuProps={{
          items: MENU_VIEWS.map((key) => ({ key, text: menuNames[key], onClick: () => onOpen(key) })),
        }}
      />
    </nav>
  );
}
