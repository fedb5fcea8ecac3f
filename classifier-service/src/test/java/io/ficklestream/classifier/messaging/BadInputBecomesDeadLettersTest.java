package io.ficklestream.classifier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.classifier.Colours;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import io.ficklestream.testkit.photograph.OddPhotograph;
import io.ficklestream.testkit.photograph.OddPhotographs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BrokerResource.class)
class BadInputBecomesDeadLettersTest {

    private static final Map<String, String> REASONS = Map.of(
            "truncated-jpeg", "truncated",
            "zero-bytes", "empty",
            "text-named-jpg", "text",
            "png-header-60000x60000", "60000 x 60000 pixels exceed the limit");

    EmbeddedBroker broker;
    private Stream stream;

    @BeforeEach
    void open() {
        stream = new Stream(broker);
        stream.useModel("v1");
    }

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void unreadablePhotographsAreSetAsideWithAReasonAPersonUnderstands() {
        for (OddPhotograph odd : OddPhotographs.unreadable()) {
            // When
            stream.submit(odd.name(), odd.bytes(), "red");

            // Then
            ConsumerRecord<String, byte[]> letter = stream.deadLetter(odd.name());
            assertThat(reason(letter)).contains(REASONS.get(odd.name()));
            assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo(odd.name());
            assertThat(Codecs.IMAGE.decode(letter.value()).photograph()).isEqualTo(odd.bytes());
        }
        assertTheStreamGoesOn("after-unreadable");
    }

    @Test
    void unusualPhotographsArePlanned() {
        for (OddPhotograph odd : OddPhotographs.readable()) {
            // When
            stream.submit(odd.name(), odd.bytes(), "red");

            // Then
            assertThat(stream.tasks(odd.name(), 1)).hasSize(1);
        }
    }

    @Test
    void anUnknownLabelIsNamedTogetherWithTheKnownClasses() {
        // When
        stream.submit("mislabelled", Colours.png(9, 9, 9), "unicorn");

        // Then
        assertThat(reason(stream.deadLetter("mislabelled")))
                .isEqualTo("unknown label unicorn; the classifier knows blue, green, red");
        assertTheStreamGoesOn("after-mislabelled");
    }

    @Test
    void bytesThatAreNoMessageAreSetAsideAsTheyAre() {
        // Given
        byte[] bytes = "{\"id\": 7}".getBytes(StandardCharsets.UTF_8);

        // When
        stream.submitBytes("not-a-message", bytes);

        // Then
        ConsumerRecord<String, byte[]> letter = stream.deadLetter("not-a-message");
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(reason(letter)).isNotBlank();
        assertTheStreamGoesOn("after-not-a-message");
    }

    @Test
    void aRecordWithoutAValueIsSetAside() {
        // When
        stream.submitBytes("nothing", null);

        // Then
        assertThat(reason(stream.deadLetter("nothing"))).contains("no value");
        assertTheStreamGoesOn("after-nothing");
    }

    @Test
    void anOverSizePhotographThatWasCompressedIntoATopicIsSetAsideWithoutItsBytes() {
        // Given
        byte[] photograph = OddPhotographs.oversize(12 * 1024 * 1024);
        ImageMessage image = new ImageMessage("over-size", photograph, List.of("red"), Optional.empty());

        // When
        CompressedSubmission.send(broker.bootstrapServers(), image);

        // Then
        ConsumerRecord<String, byte[]> letter = stream.deadLetter("over-size");
        assertThat(reason(letter))
                .contains("12582912 bytes exceed the limit of 8388608")
                .contains("see topic images, partition");
        assertThat(letter.value()).isNull();
        assertTheStreamGoesOn("after-over-size");
    }

    @Test
    void theLargestPhotographThatTheTopicTakesIsPlanned() {
        // Given
        byte[] photograph = OddPhotographs.oversize(8 * 1024 * 1024 - 1024);

        // When
        stream.submit("large", photograph, "red");

        // Then
        assertThat(stream.tasks("large", 1).get(0).photograph()).hasSameSizeAs(photograph);
    }

    private void assertTheStreamGoesOn(String imageId) {
        stream.submit(imageId, Colours.png(255, 0, 0), "red");
        assertThat(stream.tasks(imageId, 1)).hasSize(1);
    }

    private static String reason(ConsumerRecord<String, byte[]> letter) {
        return TopicProbe.header(letter, Headers.DEAD_LETTER_REASON);
    }
}
