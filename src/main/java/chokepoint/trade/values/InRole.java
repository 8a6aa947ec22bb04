package chokepoint.trade.values;

/** Somebody who is met in one role on a line. */
public interface InRole {

    /** The field of the line that carries the name. */
    Field role();
}
