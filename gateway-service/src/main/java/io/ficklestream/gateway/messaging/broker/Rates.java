package io.ficklestream.gateway.messaging.broker;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How fast a number that only grows has grown lately. */
final class Rates {
    private final long windowNanos;
    private final Deque<Sample> samples = new ArrayDeque<>();

    /** @param window rates are means over this time */
    Rates(Duration window) {
        this.windowNanos = window.toNanos();
    }

    /** Takes the number as it is now and says by how much it has grown in a second. */
    double perSecond(long nanoTime, long number) {
        samples.addLast(new Sample(nanoTime, number));
        while (samples.size() > 2 && nanoTime - samples.getFirst().nanoTime() > windowNanos) {
            samples.removeFirst();
        }
        Sample first = samples.getFirst();
        double seconds = (nanoTime - first.nanoTime()) / 1e9;
        return seconds == 0 ? 0 : Math.max(0, number - first.number()) / seconds;
    }

    private record Sample(long nanoTime, long number) {}
}
