package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * How long each stage took, in milliseconds, beside the message and never in it: values stay the same bytes however
 * fast they were made.
 */
final class TimingHeaders {

    private final RecordHeaders headers = new RecordHeaders();

    private TimingHeaders() {}

    /** Starts with the timings that came with the message which led to the result. */
    static TimingHeaders passedOnFrom(org.apache.kafka.common.header.Headers received) {
        TimingHeaders timings = new TimingHeaders();
        for (Header header : received) {
            if (header.key().startsWith(Headers.TIMING_PREFIX)) {
                timings.headers.remove(header.key()).add(header);
            }
        }
        return timings;
    }

    TimingHeaders with(String what, Duration duration) {
        String name = Headers.TIMING_PREFIX + what + "-ms";
        String milliseconds = String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e6);
        headers.remove(name).add(name, milliseconds.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RecordHeaders headers() {
        return headers;
    }
}
