package io.ficklestream.formats.archive;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Writes an empty file when nothing else was written for a while: whoever carries the archive, such as a proxy, cuts off a
 * connection on which nothing moves.
 */
final class SignsOfLife {
    static final Duration SILENCE = Duration.ofSeconds(15);

    private static final byte[] NOTHING = {};

    private final StreamedZip zip;
    private final LongSupplier nanos;
    private long position;
    private long since;
    private int given;

    /** @param nanos a clock */
    SignsOfLife(StreamedZip zip, LongSupplier nanos) {
        this.zip = zip;
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    /** Gives one if it is time to. */
    void give() throws IOException {
        if (zip.position() == position && nanos.getAsLong() - since > SILENCE.toNanos()) {
            given++;
            zip.store("waited/" + given, NOTHING);
            zip.flush();
        }
        if (zip.position() != position) {
            position = zip.position();
            since = nanos.getAsLong();
        }
    }

    /** What they are, for people who find them; empty if there are none. */
    String explanation() {
        return given == 0 ? "" : "waited: empty files, written while there was nothing else to send. Delete them.\n";
    }
}
