package chokepoint.bench;

/**
 * Reading and marking, each beside all its peers: POI's event model, fastexcel-reader and bare inflating; POI's user model, and bare
 * inflating and deflating.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=All</pre>
 */
final class AllBenchmark {

    private static final String[] NONE = {};

    private AllBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        ReadingBenchmark.main(NONE);
        AnnotateBenchmark.main(NONE);
    }
}
