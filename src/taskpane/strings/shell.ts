/** What the page says when there is no pane. */
export const shell = {
  heading: "Envelope is not connected to Excel",
  reasons: {
    officeMissing: "Microsoft's office.js did not load. The network may be down, or it may be blocked here.",
    waiting: "Still waiting for Excel to answer. This page goes on by itself when it does.",
    noExcel: "This page works inside Excel. Open a workbook there and choose Envelope on the ribbon.",
    paneMissing: "Part of Envelope did not load. The network may be down.",
  },
  stillWorks: "Nothing was changed. The figures in your workbook stay as they are.",
  retry: "Try again",
} as const;
