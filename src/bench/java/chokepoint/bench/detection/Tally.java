package chokepoint.bench.detection;

/** What became of the plants of one indicator. */
final class Tally {

    int planted;
    int atSeverity;
    int atAny;
    int quiet;
    int violated;

    void planted(boolean severe, boolean any) {
        planted++;
        atSeverity += severe ? 1 : 0;
        atAny += any ? 1 : 0;
    }

    void quiet(boolean raised) {
        quiet++;
        violated += raised ? 1 : 0;
    }

    void add(Tally other) {
        planted += other.planted;
        atSeverity += other.atSeverity;
        atAny += other.atAny;
        quiet += other.quiet;
        violated += other.violated;
    }
}
