package io.ficklestream.classifier.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.classifier.Colours;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BrokerResource.class)
@TestProfile(ImagesBecomeTasksTest.FourTasksAnImage.class)
class ImagesBecomeTasksTest {

    private static final byte[] MAGENTA = Colours.png(255, 0, 255);

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
    void anImageWithLabelsBecomesTheTasksOfItsPlan() {
        // Given
        stream.useModel("given-1");

        // When
        stream.submit("labelled", MAGENTA, "red", "blue");

        // Then
        List<CamTask> tasks = stream.tasks("labelled", 4);
        assertThat(tasks)
                .extracting(CamTask::samples)
                .containsExactlyInAnyOrder(
                        new SampleRange(0, 50),
                        new SampleRange(50, 100),
                        new SampleRange(100, 150),
                        new SampleRange(150, 200));
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.plan()).isEqualTo(tasks.get(0).plan());
            assertThat(task.photograph()).isEqualTo(MAGENTA);
        });
        assertThat(tasks.get(0).plan().classes()).containsExactly("blue", "red");
        assertThat(tasks.get(0).plan().modelVersion()).isEqualTo("given-1");
    }

    @Test
    void anImageWithoutLabelsIsLabelledByTheClassifier() {
        // Given
        stream.useModel("predicting-1");

        // When
        stream.submit("unlabelled", MAGENTA);

        // Then
        List<CamTask> tasks = stream.tasks("unlabelled", 4);
        assertThat(tasks.get(0).plan().classes()).containsExactly("blue", "red");
        assertThat(tasks.get(0).plan().labelOrigin()).isEqualTo(LabelOrigin.PREDICTED);
    }

    @Test
    void theModelIsSwitchedWithoutARestart() {
        // Given
        stream.useModel("switch-1");
        stream.submit("before", MAGENTA, "red");
        List<CamTask> before = stream.tasks("before", 4);

        // When
        stream.useModel("switch-2");
        stream.submit("after", MAGENTA, "red");

        // Then
        assertThat(before.get(0).plan().modelVersion()).isEqualTo("switch-1");
        assertThat(stream.tasks("after", 4).get(0).plan().modelVersion()).isEqualTo("switch-2");
    }

    @Test
    void aKnownVersionPlansForTheImageThatAsksForIt() {
        // Given
        stream.makeKnown("known-1");
        stream.useModel("current-1");

        // When
        stream.submitFor("known-1", "asking", MAGENTA);

        // Then
        ImagePlan plan = stream.tasks("asking", 4).get(0).plan();
        assertThat(plan.modelVersion()).isEqualTo("known-1");
        assertThat(plan.revision()).isEqualTo(3);
    }

    @Test
    void anImageOfWhichOnlyTheMaskIsNewIsNotPlannedAgain() {
        // Given
        stream.useModel("masked-1");

        // When: both in the same partition, one after the other
        stream.submitMask("masked", MAGENTA, "blue");
        stream.submit("masked", MAGENTA, "red");

        // Then
        assertThat(stream.tasks("masked", 4))
                .extracting(task -> task.plan().classes())
                .containsOnly(List.of("red"));
    }

    @Test
    void aModelThatCannotBeLoadedIsReportedAndTheOldOneGoesOn() {
        // Given
        stream.useModel("sound");

        // When
        stream.announce(HandMadeLoader.UNLOADABLE);
        stream.awaitReadiness("there is no checkpoint unloadable");
        stream.submit("meanwhile", MAGENTA, "red");

        // Then
        assertThat(stream.tasks("meanwhile", 4).get(0).plan().modelVersion()).isEqualTo("sound");
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void manyImagesAreAllPlanned() {
        // Given
        stream.useModel("many-1");

        // When
        for (int i = 0; i < 60; i++) {
            stream.submit("many" + i, MAGENTA, "red");
        }

        // Then
        List<CamTask> tasks = stream.tasks(imageId -> imageId.startsWith("many"), 60 * 4);
        assertThat(tasks).doesNotHaveDuplicates().hasSize(60 * 4);
    }

    @Test
    void whatWasDoneIsCounted() {
        // Given
        stream.useModel("counted-1");

        // When
        stream.submit("counted", MAGENTA);
        stream.tasks("counted", 4);

        // Then
        assertThat(given().get("/q/metrics").asString())
                .contains(
                        "ficklestream_classifier_images_received_total",
                        "ficklestream_classifier_images_planned_total",
                        "ficklestream_classifier_images_predicted_total",
                        "ficklestream_classifier_images_dead_lettered_total",
                        "ficklestream_classifier_tasks_total",
                        "ficklestream_classifier_planning_seconds_count")
                .doesNotContain("ficklestream_classifier_images_planned_total 0.0");
    }

    /** Small tasks, so that an image has several. */
    public static class FourTasksAnImage implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ficklestream.classifier.planning.samples-per-task", "50");
        }
    }
}
