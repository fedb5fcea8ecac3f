package io.ficklestream.cam.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.cam.Announcements;
import io.ficklestream.cam.MeanColourNetwork;
import io.ficklestream.cam.Tasks;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.View;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.parallel.Workers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalizerTest {

    private static final int BLUE = 0;
    private static final int RED = 1;

    private final AnnouncedModels models = new AnnouncedModels(Duration.ZERO);
    private final Localizer localizer = new Localizer(
            new PhotographDecoder(DecodeLimits.DEFAULT),
            models,
            new LoadedNetworks(announcement -> new MeanColourNetwork(), 2),
            Workers.callerOnly());

    @BeforeEach
    void announce() {
        models.add(Announcements.of("v1"));
    }

    @Test
    void theEvidenceOfAClassLiesWhereItsColourIs() {
        // Given
        CamTask task = Tasks.whole("image");

        // When
        Evidence evidence = localizer.pass(task).evidence(task);

        // Then
        assertRedLeftBlueRight(evidence);
        assertThat(evidence.samples()).isEqualTo(Tasks.SAMPLES_PER_VIEW);
    }

    @Test
    void aScaledAndMirroredViewIsCountedOnTheGridOfTheOriginal() {
        // Given
        CamTask task = Tasks.of(
                Tasks.plan("image", "v1", "blue", "red"),
                new View(2, true),
                Tasks.SAMPLES_PER_VIEW,
                2 * Tasks.SAMPLES_PER_VIEW);

        // When
        Evidence evidence = localizer.pass(task).evidence(task);

        // Then
        assertThat(evidence.height()).isEqualTo(MeanColourNetwork.GRID);
        assertThat(evidence.width()).isEqualTo(MeanColourNetwork.GRID);
        assertRedLeftBlueRight(evidence);
    }

    @Test
    void classesComeInTheOrderOfThePlan() {
        // Given
        CamTask task = Tasks.of(Tasks.plan("image", "v1", "red", "blue"), View.ORIGINAL, 0, Tasks.SAMPLES_PER_VIEW);

        // When
        Evidence evidence = localizer.pass(task).evidence(task);

        // Then
        assertThat(evidence.meanScore(0, 0, 0)).isGreaterThan(evidence.meanScore(1, 0, 0));
    }

    @Test
    void aClassThatTheModelDoesNotKnowIsRejectedWithThoseItKnows() {
        // Given
        CamTask task = Tasks.of(Tasks.plan("image", "v1", "unicorn"), View.ORIGINAL, 0, 1);

        // Then
        assertThatThrownBy(() -> localizer.pass(task))
                .isInstanceOf(RejectedTaskException.class)
                .hasMessage("the plan asks for class unicorn, but the model knows only blue, green, red");
    }

    @Test
    void anUnreadablePhotographIsRejected() {
        // Given
        CamTask task = Tasks.withPhotograph(
                Tasks.plan("image", "v1", "red"), "a note to self".getBytes(), View.ORIGINAL, 0, 1);

        // Then
        assertThatThrownBy(() -> localizer.pass(task))
                .isInstanceOf(RejectedTaskException.class)
                .hasMessageStartingWith("unreadable photograph: ");
    }

    @Test
    void aModelThatNobodyAnnouncedIsReported() {
        assertThatThrownBy(() -> localizer.pass(Tasks.forModel("image", "v9")))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("v9 was not announced");
    }

    private static void assertRedLeftBlueRight(Evidence evidence) {
        int right = MeanColourNetwork.GRID - 1;
        for (int y = 0; y < MeanColourNetwork.GRID; y++) {
            assertThat(evidence.meanScore(RED, y, 0)).isPositive();
            assertThat(evidence.meanScore(RED, y, right)).isZero();
            assertThat(evidence.meanScore(BLUE, y, 0)).isZero();
            assertThat(evidence.meanScore(BLUE, y, right)).isPositive();
        }
    }
}
