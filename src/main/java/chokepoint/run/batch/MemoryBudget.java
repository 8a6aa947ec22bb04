package chokepoint.run.batch;

/**
 * How many bytes of lists may be open at once. Lists are let in in the order they ask; one that is larger than all there is goes in
 * alone.
 */
public final class MemoryBudget {

    private final long most;
    private long used;
    private long lastTicket;
    private long served;

    public MemoryBudget(long most) {
        this.most = most;
    }

    /** Waits until the list fits beside those that are open. */
    public synchronized void enter(long bytes) throws InterruptedException {
        long ticket = lastTicket++;
        try {
            while (ticket > served || (used > 0 && used + bytes > most)) {
                wait();
            }
            used += bytes;
        } finally {
            served = Math.max(served, ticket + 1);
            notifyAll();
        }
    }

    synchronized boolean someoneWaits() {
        return served < lastTicket;
    }

    /** Gives back what {@link #enter} took. */
    public synchronized void leave(long bytes) {
        used -= bytes;
        notifyAll();
    }
}
