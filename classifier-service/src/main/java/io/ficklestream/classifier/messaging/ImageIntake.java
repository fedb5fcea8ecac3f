package io.ficklestream.classifier.messaging;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/**
 * The stream of images in, the stream of tasks and dead letters out. Images are planned one after the other, so that
 * those of a partition stay in order; their outputs are acknowledged meanwhile.
 */
@Singleton
public class ImageIntake {

    /** The channel that images come from; closed until there is a model. */
    static final String IMAGES = "images";

    private final ImageAnswers answers;

    public ImageIntake(ImageAnswers answers) {
        this.answers = answers;
    }

    @Incoming(IMAGES)
    @Outgoing("cam-tasks")
    public Multi<Message<ProducerRecord<String, byte[]>>> plan(Multi<Message<byte[]>> images) {
        return images.onItem()
                .transformToUniAndConcatenate(this::answer)
                .onItem()
                .transformToMultiAndConcatenate(outputs -> Multi.createFrom().iterable(outputs));
    }

    private Uni<List<Message<ProducerRecord<String, byte[]>>>> answer(Message<byte[]> image) {
        return Uni.createFrom()
                .item(() -> answers.answer(recordOf(image)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(outputs -> outputs.isEmpty()
                        ? Uni.createFrom().completionStage(image.ack()).replaceWith(List.of())
                        : Uni.createFrom().item(SharedAcknowledgement.share(image, outputs)));
    }

    @SuppressWarnings("unchecked")
    private static ConsumerRecord<String, byte[]> recordOf(Message<byte[]> image) {
        return image.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
    }
}
