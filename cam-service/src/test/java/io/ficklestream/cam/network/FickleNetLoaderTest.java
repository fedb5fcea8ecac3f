package io.ficklestream.cam.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.cam.domain.ResponseNetwork;
import io.ficklestream.cam.domain.UnusableModelException;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.View;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FickleNetLoaderTest {

    @TempDir
    Path checkpoint;

    @TempDir
    Path cache;

    @Test
    void anAnnouncedCheckpointRespondsOnTheGridItNames() throws IOException {
        // Given
        FickleNetLoader loader = new FickleNetLoader(RandomCheckpoint.weightsIn(cache), 1);
        RgbImage photograph = new PhotographDecoder(DecodeLimits.DEFAULT).decode(Photographs.jpeg(80, 60, 1));

        // When
        try (ResponseNetwork network = loader.load(RandomCheckpoint.write(checkpoint))) {
            Responses original = network.responses(photograph, View.ORIGINAL, new int[] {2, 0});
            Responses enlarged = network.responses(photograph, new View(2, true), new int[] {1});

            // Then
            assertThat(network.classes()).isEqualTo(RandomCheckpoint.CLASSES);
            assertThat(original.classes()).isEqualTo(2);
            assertThat(original.kernel()).isEqualTo(network.selection().kernel());
            assertThat(original.height()).isEqualTo(network.gridSide());
            assertThat(original.width()).isEqualTo(network.gridSide());
            assertThat(enlarged.height()).isGreaterThan(network.gridSide());
        }
    }

    @Test
    void aCheckpointThatIsNotTheAnnouncedOneIsRefused() {
        // Given
        ModelAnnouncement real = RandomCheckpoint.write(checkpoint);
        ModelAnnouncement announced = RandomCheckpoint.announcement(checkpoint, "0".repeat(64));

        // Then
        assertThatThrownBy(() -> loaderWithoutWeights().load(announced))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("0".repeat(64))
                .hasMessageContaining(real.digest());
    }

    @Test
    void absentWeightsOfTheBackboneAreReportedWithWhatToDo() {
        // Given
        ModelAnnouncement announcement = RandomCheckpoint.write(checkpoint);

        // Then
        assertThatThrownBy(() -> loaderWithoutWeights().load(announcement))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("fetch-weights");
    }

    private FickleNetLoader loaderWithoutWeights() {
        return new FickleNetLoader(BackboneFiles.in(cache), 1);
    }
}
