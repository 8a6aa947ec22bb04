package chokepoint.reading;
public final class UnreadableList extends java.io.IOException { private static final long serialVersionUID=1L; public UnreadableList(String m){super(m);} }
