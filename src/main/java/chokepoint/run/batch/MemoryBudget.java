package chokepoint.run.batch;

/**
 * Limits how many bytes of lists are open at once. Lists enter in the order in which they ask; one that is larger than the limit enters
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
