"""Reports: their contents once, and then on paper, as a workbook, or as plain tables."""
