package chokepoint.report.html;

/** A name and what stands under it. */
record LabelledValue(String name, String text) {}
