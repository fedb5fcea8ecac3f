package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.Headers;
import io.ficklestream.servicekit.MessageSizeLimit;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/** Sets aside what one stage cannot use: the record unchanged, with the reason in its headers. */
final class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final String SERVICE = "seed-service";

    /** Reasons quote what they complain about, and headers have to fit beside a message of the largest size. */
    private static final int LONGEST_REASON = 2000;

    private final ProcessorContext<String, byte[]> context;
    private final Stage stage;
    private final SeedMetrics metrics;

    DeadLetters(ProcessorContext<String, byte[]> context, Stage stage, SeedMetrics metrics) {
        this.context = context;
        this.stage = stage;
        this.metrics = metrics;
    }

    void send(Record<String, byte[]> record, String imageId, String reason) {
        if (leavesRoomForHeaders(record.value())) {
            forward(record, imageId, reason);
        } else {
            String note =
                    "too large to be kept with a reason, so only its key is; it is still in " + stage.inputTopic();
            forward(record.withValue(null), imageId, note + "; " + reason);
        }
        metrics.deadLetter(stage);
        LOG.warnf("Set aside a message of %s: %s", stage.inputTopic(), reason);
    }

    private boolean leavesRoomForHeaders(byte[] value) {
        return value == null
                || MessageSizeLimit.violation(stage.deadLetterTopic(), value).isEmpty();
    }

    private void forward(Record<String, byte[]> record, String imageId, String reason) {
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        put(headers, Headers.DEAD_LETTER_REASON, abbreviated(reason));
        put(headers, Headers.DEAD_LETTER_TOPIC, stage.inputTopic());
        put(headers, Headers.DEAD_LETTER_STAGE, SERVICE);
        put(headers, Headers.DEAD_LETTER_IMAGE_ID, imageId);
        context.forward(record.withHeaders(headers), stage.deadLetterSink());
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String abbreviated(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "...";
    }
}
