package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.LabelImage;
import org.junit.jupiter.api.Test;

class CueSourceTest {

    private static final LabelImage BEFORE = new LabelImage(1, 4, new byte[] {0, 1, 1, -1});
    private static final LabelImage AFTER = new LabelImage(1, 4, new byte[] {0, 1, 2, 2});

    @Test
    void cuesAreWhereBothMasksAgreeOrWhatOneSays() {
        assertThat(CueSource.AGREEING.cues(BEFORE, AFTER).indices()).containsExactly(0, 1, -1, -1);
        assertThat(CueSource.REFINED.cues(BEFORE, AFTER).indices()).containsExactly(0, 1, 2, 2);
        assertThat(CueSource.RAW.cues(BEFORE, AFTER).indices()).containsExactly(0, 1, 1, -1);
    }
}
