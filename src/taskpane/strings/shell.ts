/** What the page says when there is no pane. */
export const shell = {
  heading: "Envelope is not connected to Excel",
  reasons: {
    officeMissing: "Microsoft's office.js did not load. The network may be down, or it may be blocked here.",
    loading: "Still waiting for a part of the page that has not come. It goes on by itself when it does.",
    tooOld:
      "The browser in which this Office shows add-ins is too old for Envelope. Update Office, or install Microsoft Edge WebView2.",
    waiting: "Still waiting for Excel to answer. This page goes on by itself when it does.",
    noExcel: "This page works inside Excel. Open a workbook there and choose Envelope on the ribbon.",
    paneMissing: "Part of Envelope did not load. The network may be down.",
  },
  stillWorks: "Nothing was changed. The figures in your workbook stay as they are.",
  retry: "Try again",
} as const;
