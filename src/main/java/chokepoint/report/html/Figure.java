package chokepoint.report.html;

/** A number that stands out, and what it counts. */
record Figure(Mark mark, String number) {}
