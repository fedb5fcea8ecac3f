package io.ficklestream.segmenter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Topics;
import io.ficklestream.segmenter.TemporaryStateDirectory;
import io.ficklestream.segmenter.handmade.ColourScene;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import io.ficklestream.vision.image.PalettePng;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(QuickTraining.class)
class PoisonedSeedsBecomeDeadLettersTest {

    EmbeddedBroker broker;

    private Stream stream;

    @BeforeEach
    void open() {
        stream = new Stream(broker);
    }

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void seedsOfTheWrongSize() {
        assertSetAside(
                ColourScene.seeds("small", 3, 5, new byte[15]),
                "its seed mask has 5 x 3 pixels, but its photograph 16 x 12");
    }

    @Test
    void seedsOfAnUnknownClass() {
        assertSetAside(
                seeds("car", ColourScene.mask(0, 7)),
                "its seed mask has class number 7 (car); the segmenter knows only");
    }

    @Test
    void seedsThatAreAllIgnored() {
        assertSetAside(seeds("undecided", ColourScene.mask(255, 255)), "its seed mask decides no pixel: all are 255");
    }

    @Test
    void bytesThatAreNoSeeds() {
        // Given
        byte[] bytes = "{\"id\": 7}".getBytes(StandardCharsets.UTF_8);

        // When
        stream.submitBytes(Topics.SEEDS, "no-seeds", bytes);

        // Then
        ConsumerRecord<String, byte[]> letter = stream.deadLetter(Topics.SEEDS, "no-seeds");
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_REASON)).isNotBlank();
        assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo("no-seeds");
        assertTheStreamGoesOn("after-no-seeds");
    }

    @Test
    void seedsWhosePhotographNeverCame() {
        // When
        stream.seed(ColourScene.seeds("orphan"));

        // Then
        assertThat(reason(stream.deadLetter(Topics.SEEDS, "orphan"))).contains("its photograph has not been seen");
        assertTheStreamGoesOn("after-orphan");
    }

    @Test
    void aMaskThatDoesNotFitItsPhotograph() {
        // When
        stream.submit(ColourScene.image("bad-mask", Optional.of(PalettePng.encode(2, 2, new byte[4]))));

        // Then
        ConsumerRecord<String, byte[]> letter = stream.deadLetter(Topics.IMAGES, "bad-mask");
        assertThat(reason(letter)).isEqualTo("its mask has 2 x 2 pixels, but its photograph 16 x 12");
        assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_STAGE)).isEqualTo("segmenter-service");
        assertTheStreamGoesOn("after-bad-mask");
    }

    private void assertSetAside(SeedMask seeds, String reason) {
        // When
        stream.submit(ColourScene.image(seeds.key()));
        stream.seed(seeds);

        // Then
        ConsumerRecord<String, byte[]> letter = stream.deadLetter(Topics.SEEDS, seeds.key());
        assertThat(reason(letter)).startsWith(reason);
        assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo(seeds.key());
        assertThat(letter.value()).isEqualTo(Codecs.SEED_MASK.encode(seeds));
        assertTheStreamGoesOn("after-" + seeds.key());
    }

    private static SeedMask seeds(String imageId, byte[] mask) {
        return ColourScene.seeds(imageId, ColourScene.HEIGHT, ColourScene.WIDTH, mask);
    }

    private static String reason(ConsumerRecord<String, byte[]> letter) {
        return TopicProbe.header(letter, Headers.DEAD_LETTER_REASON);
    }

    private void assertTheStreamGoesOn(String imageId) {
        double before = stream.acceptedSeeds();
        stream.submit(ColourScene.image(imageId));
        stream.seed(ColourScene.seeds(imageId));
        stream.awaitMoreAcceptedSeeds(before);
    }
}
