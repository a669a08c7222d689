import { yearTable } from "../kinds/yearTable";

export const capitalOverprogramme = yearTable("CAPITAL.OVERPROGRAMME", "programme funding limit=0.2", {
  "Over-programming": "programme-funding",
  "Share of funding": "[Over-programming]/funding",
  "Slippage needed": "[Over-programming]/programme",
  "Within limit": 'IF([Over-programming]<=limit*funding,"Yes","No")',
});
