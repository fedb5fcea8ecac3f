package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.segmenter.domain.admission.RejectedRecordException;
import io.ficklestream.segmenter.domain.prediction.Predictor;
import io.ficklestream.servicekit.LogContext;
import io.ficklestream.servicekit.MessageSizeLimit;
import io.ficklestream.servicekit.Timings;
import io.ficklestream.vision.image.UnreadablePhotographException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Answers every readable photograph: with a segmentation, or with a dead letter that says why there is none. */
@Singleton
public class ImageAnswers {

    private final Predictor predictor;
    private final SetAside setAside;
    private final IntakeMetrics intake;
    private final PredictionMetrics metrics;

    public ImageAnswers(Predictor predictor, SetAside setAside, IntakeMetrics intake, PredictionMetrics metrics) {
        this.predictor = predictor;
        this.setAside = setAside;
        this.intake = intake;
        this.metrics = metrics;
    }

    /** Empty if the record holds no photograph that can be read. */
    Optional<ProducerRecord<String, byte[]>> answer(ConsumerRecord<String, byte[]> received) {
        return ReadableImages.decode(received, intake).flatMap(image -> answer(received, image));
    }

    private Optional<ProducerRecord<String, byte[]>> answer(
            ConsumerRecord<String, byte[]> received, ImageMessage image) {
        try (LogContext context = LogContext.open().imageId(image.imageId())) {
            return Optional.of(segmentation(image));
        } catch (UnreadablePhotographException e) {
            ReadableImages.passOver("unreadable", e, intake);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(setAside.letter(received, image.imageId(), e));
        }
    }

    private ProducerRecord<String, byte[]> segmentation(ImageMessage image) {
        long start = System.nanoTime();
        Segmentation segmentation = predictor.segment(image);
        byte[] value = Codecs.SEGMENTATION.encode(segmentation);
        MessageSizeLimit.violation(Topics.SEGMENTATIONS, value).ifPresent(ImageAnswers::refuse);
        ProducerRecord<String, byte[]> answer = new ProducerRecord<>(Topics.SEGMENTATIONS, segmentation.key(), value);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Timings.add(answer, "segmenter", took);
        metrics.segmented(took);
        return answer;
    }

    private static void refuse(String violation) {
        throw new RejectedRecordException(violation + ": submit a smaller photograph");
    }
}
