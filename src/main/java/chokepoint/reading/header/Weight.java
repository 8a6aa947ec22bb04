package chokepoint.reading.header;

/** A weight or threshold by which reading decides; the benchmark Mapping tells what moving it costs. */
public interface Weight {

    double value();

    /** Why it is there and not higher or lower, in a sentence. */
    String reason();
}
