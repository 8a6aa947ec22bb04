package chokepoint.bench;

/**
 * Reading and marking, each beside all its peers: POI's event model, fastexcel-reader and bare inflating; POI's user model, and bare
 * inflating and deflating.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=All</pre>
 */
final class AllBenchmark {

    private static final String[] AS_EACH_HAS_IT = {};

    private AllBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        ReadingBenchmark.main(AS_EACH_HAS_IT);
        AnnotateBenchmark.main(AS_EACH_HAS_IT);
    }
}
