package io.ficklestream.gateway.messaging.table;

/**
 * Which points of an endless curve are kept: every so many, and more and more rarely, so that there are never more than
 * {@value #MOST}; the last one always.
 *
 * @param count points that came
 * @param stride one of so many is kept
 */
record Thinning(long count, long stride) {
    static final int MOST = 2000;

    /** Before the first point. */
    static final Thinning START = new Thinning(0, 1);

    /** Whether the point of this number, from 0 on, stays when it is no longer the last. */
    boolean keeps(long number) {
        return number % stride == 0;
    }

    /** After one more point. */
    Thinning next() {
        long kept = count / stride + 1;
        return new Thinning(count + 1, kept >= MOST ? 2 * stride : stride);
    }
}
