package io.ficklestream.launcher.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.training.EpochResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingHistoryTest {

    @TempDir
    Path folder;

    @Test
    void aResumedHistoryForgetsEpochsThatHaveNoSnapshot() throws IOException {
        // Given three epochs of which the last was not yet saved when the run was interrupted
        TrainingHistory history = TrainingHistory.beginning(folder);
        history.add(new EpochResult(1, 0.5, 0.6, 10));
        history.add(new EpochResult(2, 0.4, 0.7, 10));
        history.add(new EpochResult(3, 0.3, 0.8, 10));

        // When the run goes on from the second
        TrainingHistory.resumed(folder, 2).add(new EpochResult(3, 0.25, 0.85, 12));

        // Then the third epoch is the new one
        assertThat(Files.readString(folder.resolve("history.csv")))
                .isEqualTo("epoch,loss,mAP,seconds\n1,0.5,0.6,10.0\n2,0.4,0.7,10.0\n3,0.25,0.85,12.0\n");
    }

    @Test
    void curvesArePictures() throws IOException {
        // When two epochs are done
        TrainingHistory history = TrainingHistory.beginning(folder);
        history.add(new EpochResult(1, 0.5, 0.6, 10));
        history.add(new EpochResult(2, 0.4, 0.7, 10));

        // Then both curves can be opened and are not empty sheets
        for (String name : new String[] {"loss.png", "map.png"}) {
            var picture = ImageIO.read(folder.resolve(name).toFile());
            long colours = java.util.Arrays.stream(
                            picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                    .distinct()
                    .count();
            assertThat(picture.getWidth()).isEqualTo(800);
            assertThat(colours).isGreaterThan(2);
        }
    }

    @Test
    void withoutValidationThereIsNoPrecisionCurve() {
        // When an epoch has no validation figure
        TrainingHistory.beginning(folder).add(new EpochResult(1, 0.5, Double.NaN, 10));

        // Then only the loss is drawn
        assertThat(folder.resolve("loss.png")).exists();
        assertThat(folder.resolve("map.png")).doesNotExist();
    }
}
