package io.ficklestream.cam.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.cam.Tasks;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.contracts.View;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import io.ficklestream.testkit.photograph.OddPhotograph;
import io.ficklestream.testkit.photograph.OddPhotographs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BrokerResource.class)
@TestProfile(TasksBecomeBlocksTest.ShortPatience.class)
class TasksBecomeBlocksTest {

    EmbeddedBroker broker;
    private Stream stream;

    @BeforeEach
    void open() {
        stream = new Stream(broker);
        stream.announce("v1");
    }

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void everyTaskBecomesABlockAndThePhotographTravelsOnce() {
        // When
        Tasks.parts("image", 4).forEach(stream::submit);

        // Then
        List<SampleBlock> blocks = stream.blocks("image", 4);
        assertThat(blocks)
                .extracting(SampleBlock::samples)
                .containsExactlyInAnyOrder(
                        new SampleRange(0, 10),
                        new SampleRange(10, 20),
                        new SampleRange(20, 30),
                        new SampleRange(30, 40));
        assertThat(blocks)
                .filteredOn(block -> block.photograph().isPresent())
                .singleElement()
                .satisfies(block -> assertThat(block.photograph()).contains(Tasks.PHOTOGRAPH));
    }

    @Test
    void blocksTellHowLongTheyTook() {
        // When
        stream.submit(Tasks.whole("timed"));

        // Then
        ConsumerRecord<String, byte[]> block =
                stream.blockRecords("timed"::equals, 1).get(0);
        assertThat(TopicProbe.header(block, "timing-network-ms")).matches("\\d+\\.\\d{3}");
        assertThat(TopicProbe.header(block, "timing-selection-ms")).matches("\\d+\\.\\d{3}");
    }

    @Test
    void theSameTaskDoneAgainGivesTheSameBytes() {
        // When
        stream.submit(Tasks.whole("again"));
        stream.submit(Tasks.whole("again"));

        // Then
        List<ConsumerRecord<String, byte[]>> blocks = stream.blockRecords("again"::equals, 2);
        assertThat(blocks.get(0).value()).isEqualTo(blocks.get(1).value());
    }

    @Test
    void aTaskThatIsAheadOfTheAnnouncementOfItsModelIsDone() {
        // Given
        stream.submit(Tasks.forModel("ahead", "v2"));

        // When
        stream.announce("v2");

        // Then
        assertThat(stream.blocks("ahead", 1)).hasSize(1);
    }

    @Test
    void aTaskForAModelThatIsNotAnnouncedIsSetAside() {
        // When
        stream.submit(Tasks.forModel("no-model", "v9"));

        // Then
        assertThat(reason("no-model#0")).contains("model version v9 was not announced within 2 s; known are: ");
        assertTheStreamGoesOn("after-no-model");
    }

    @Test
    void aTaskForAModelThatCannotBeLoadedIsSetAside() {
        // When
        stream.announce(HandMadeLoader.UNLOADABLE);
        stream.submit(Tasks.forModel("unloaded", HandMadeLoader.UNLOADABLE));

        // Then
        assertThat(reason("unloaded#0")).contains("there is no checkpoint unloadable");
        assertTheStreamGoesOn("after-unloaded");
    }

    @Test
    void unreadablePhotographsAreSetAsideWithAReason() {
        List<OddPhotograph> unreadable = OddPhotographs.unreadable().stream()
                .filter(odd -> odd.bytes().length > 0)
                .toList();
        for (OddPhotograph odd : unreadable) {
            // When
            stream.submit(Tasks.withPhotograph(Tasks.plan(odd.name(), "v1", "red"), odd.bytes(), View.ORIGINAL, 0, 1));

            // Then
            ConsumerRecord<String, byte[]> letter = stream.deadLetter(odd.name() + "#0");
            assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_REASON)).startsWith("unreadable photograph: ");
            assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo(odd.name());
        }
        assertTheStreamGoesOn("after-unreadable");
    }

    @Test
    void bytesThatAreNoTaskAreSetAsideAsTheyAre() {
        // Given
        byte[] bytes = "{\"id\": 7}".getBytes(StandardCharsets.UTF_8);

        // When
        stream.submitBytes("not-a-task#0", bytes);

        // Then
        ConsumerRecord<String, byte[]> letter = stream.deadLetter("not-a-task#0");
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo("not-a-task");
        assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_STAGE)).isEqualTo("cam-service");
        assertTheStreamGoesOn("after-not-a-task");
    }

    @Test
    void theLargestPhotographIsLocalizedAndPassedOn() {
        // Given
        byte[] photograph = OddPhotographs.oversize(8 * 1024 * 1024);

        // When
        stream.submit(Tasks.withPhotograph(Tasks.plan("large", "v1", "red"), photograph, View.ORIGINAL, 0, 1));

        // Then
        assertThat(stream.blocks("large", 1).get(0).photograph()).contains(photograph);
    }

    @Test
    void manyTasksAreAllDone() {
        // When
        for (int i = 0; i < 50; i++) {
            Tasks.parts("many" + i, 4).forEach(stream::submit);
        }

        // Then
        assertThat(stream.blockRecords(id -> id.startsWith("many"), 200)).hasSize(200);
    }

    @Test
    void whatWasDoneIsCounted() {
        // When
        stream.submit(Tasks.whole("counted"));
        stream.blocks("counted", 1);

        // Then
        assertThat(given().get("/q/metrics").asString())
                .contains(
                        "ficklestream_cam_tasks_done_total",
                        "ficklestream_cam_tasks_dead_lettered_total",
                        "ficklestream_cam_samples_total",
                        "ficklestream_cam_network_seconds_sum",
                        "ficklestream_cam_selection_seconds_sum",
                        "ficklestream_cam_batch_size_count")
                .doesNotContain("ficklestream_cam_samples_total 0.0");
    }

    private String reason(String key) {
        return TopicProbe.header(stream.deadLetter(key), Headers.DEAD_LETTER_REASON);
    }

    private void assertTheStreamGoesOn(String imageId) {
        stream.submit(Tasks.whole(imageId));
        assertThat(stream.blocks(imageId, 1)).hasSize(1);
    }

    /** So that a model which never comes is given up soon. */
    public static class ShortPatience implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ficklestream.cam.announcement-patience", "2s");
        }
    }
}
