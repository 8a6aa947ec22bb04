package chokepoint.report.html;

/** A name and what stands under it. */
record Fact(String name, String text) {}
