package chokepoint.report.html;

/** A number that stands out, and what it counts. */
record KeyFigure(SeverityBadge mark, String number) {}
