package chokepoint.official;

import chokepoint.trade.values.Day;

/** Takes in what a reader finds in an official file, row by row. */
interface OfficialRows {

    /** A row of the list, in the columns of its form; the day of the list is added behind. */
    void add(String... cells);

    /** A day that the file speaks of; of several the latest counts. */
    void asOf(Day day);

    /** An entry of the file that the list does not take, and why. */
    void leftOut(String reason);
}
