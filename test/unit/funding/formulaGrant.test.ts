import fc from "fast-check";
import { formulaGrant } from "../../../src/model/funding/formulaGrant";

const usual = { needs: 0.73, resources: 0.266, central: 0.536 };

const authority = fc.record({
  population: fc.integer({ min: 1, max: 1_000_000 }),
  needs: fc.nat(1_000_000),
  taxBase: fc.nat(1_000_000),
});
const authorities = fc
  .array(authority, { minLength: 2, maxLength: 40 })
  .filter((all) => areUnequal(all.map((one) => one.needs / one.population)))
  .filter((all) => areUnequal(all.map((one) => one.taxBase / one.population)))
  .map((all) => ({
    population: all.map(({ population }) => population),
    needs: all.map(({ needs }) => needs),
    taxBase: all.map(({ taxBase }) => taxBase),
  }));

function areUnequal(perHead: number[]): boolean {
  return Math.max(...perHead) > Math.min(...perHead) * (1 + 1e-9);
}

describe("formula grant", () => {
  test("shares out each block and the whole total", () => {
    fc.assert(
      fc.property(authorities, (all) => {
        const { grants } = formulaGrant(all, 1000, usual);
        const sum = (block: keyof (typeof grants)[number]) =>
          grants.reduce((all, one) => all + one[block], 0);
        expect(sum("relativeNeeds")).toBeCloseTo(730, 6);
        expect(sum("relativeResources")).toBeCloseTo(-266, 6);
        expect(sum("centralAllocation")).toBeCloseTo(536, 6);
        expect(sum("formulaGrant")).toBeCloseTo(1000, 6);
      }),
    );
  });

  test("gives nothing for needs to the authority with the lowest needs a head, and takes nothing from the poorest", () => {
    fc.assert(
      fc.property(authorities, ({ population, needs, taxBase }) => {
        const lowest = (amounts: number[]) => {
          const perHead = amounts.map((amount, index) => amount / (population[index] ?? 1));
          return perHead.indexOf(Math.min(...perHead));
        };
        const { grants } = formulaGrant({ population, needs, taxBase }, 1000, usual);
        expect(grants[lowest(needs)]?.relativeNeeds).toBe(0);
        expect(grants[lowest(taxBase)]?.relativeResources).toBe(0);
      }),
    );
  });

  test("gives Avon and Somerset Police its published relative needs amount for 2008/09", () => {
    // DCLG 2008/09 Table 4: need above the lowest per head is 0.00043969884004 of 0.26950263382549 for all authorities;
    // 73.0% of £23,351,615,634 goes by it, of which £27,811,992 to Avon and Somerset. Here: the authority with the
    // lowest need, Avon and Somerset, and all others as one.
    const avon = 0.00043969884004;
    const others = 0.26950263382549 - avon;
    const model = { population: [1, 1_584_184, 50_000_000], needs: [0, avon, others], taxBase: [0, 1, 1] };
    const { grants } = formulaGrant(model, 23_351_615_634, usual);
    expect(Math.round(grants[1]?.relativeNeeds ?? 0)).toBe(27_811_992);
  });

  test("needs a difference to share by", () => {
    // 0.1/0.3 = 0.2/0.6 a head: nobody has more, though 0.2 - 0.6 × (0.1/0.3) is not 0 in binary arithmetic everywhere.
    const equal = { population: [0.3, 0.6, 0.9], needs: [0.1, 0.2, 0.3], taxBase: [1, 1, 1] };
    expect(() => formulaGrant(equal, 100, usual)).toThrow("Division by zero");
    expect(() => formulaGrant(equal, 100, { needs: 0, resources: 0, central: 1 })).not.toThrow();
  });

  test("refuses shares that do not net to 1", () => {
    const two = { population: [1, 1], needs: [1, 2], taxBase: [1, 2] };
    expect(() => formulaGrant(two, 100, { needs: 0.8, resources: 0.2, central: 0.5 })).toThrow("net to 1.1");
  });
});
