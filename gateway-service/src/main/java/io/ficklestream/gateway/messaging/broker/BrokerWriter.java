package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Review;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.StreamWriter;
import io.ficklestream.gateway.domain.TooLargeException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes to the topics. */
public final class BrokerWriter implements StreamWriter {
    /** What fits a record of topic {@code images} beside the record's own fields: photograph, mask, labels and the rest. */
    public static final int MAX_IMAGE_BYTES = TopicSpec.MAX_IMAGE_BYTES - 16 * 1024;

    private final RecordSender sender;
    private final RecordReader reader;

    /** @param reader of dead letters that are to be sent again */
    public BrokerWriter(RecordSender sender, RecordReader reader) {
        this.sender = sender;
        this.reader = reader;
    }

    @Override
    public RecordPosition submit(ImageMessage image, Optional<RecordPosition> upon) {
        byte[] value = Codecs.IMAGE.encode(image);
        int size = value.length + image.key().getBytes(StandardCharsets.UTF_8).length;
        if (size > MAX_IMAGE_BYTES) {
            throw new TooLargeException(size, MAX_IMAGE_BYTES);
        }
        Integer partition = upon.map(RecordPosition::partition).orElse(null);
        return sender.send(new ProducerRecord<>(Topics.IMAGES, partition, image.key(), value));
    }

    @Override
    public void review(Review review) {
        sender.send(new ProducerRecord<>(Topics.REVIEWS, review.key(), Codecs.REVIEW.encode(review)));
    }

    @Override
    public void announce(ModelAnnouncement announcement) {
        byte[] value = Codecs.MODEL_ANNOUNCEMENT.encode(announcement);
        announcement.keysToMakeCurrent().forEach(key -> sender.send(new ProducerRecord<>(Topics.MODELS, key, value)));
    }

    /** Between the two records a crash may leave a dead letter sent again but not marked: sending it twice does no harm. */
    @Override
    public boolean retry(DeadLetter letter) {
        Optional<ConsumerRecord<String, byte[]>> kept =
                reader.read(letter.position()).filter(record -> record.value() != null);
        kept.ifPresent(record -> {
            sender.send(SentAgain.of(record, letter.topic()));
            markRetried(letter);
        });
        return kept.isPresent();
    }

    @Override
    public void markRetried(DeadLetter letter) {
        sender.send(SentAgain.mark(letter));
    }
}
