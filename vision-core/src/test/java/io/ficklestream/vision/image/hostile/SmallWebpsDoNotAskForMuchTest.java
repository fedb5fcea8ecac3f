package io.ficklestream.vision.image.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.UnreadablePhotographException;
import org.junit.jupiter.api.Test;

class SmallWebpsDoNotAskForMuchTest {
    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @Test
    void aFewGroupsOfPrefixCodesAreDecoded() {
        assertThat(decoder.decode(LosslessWebp.withGroups(16, 12, 1)).width()).isEqualTo(16);
        assertThat(decoder.decode(LosslessWebp.withGroups(16, 12, 3000)).height())
                .isEqualTo(12);
    }

    @Test
    void asManyAsTheFormatHasNumbersForAreRefused() {
        // Given: 160 kB that would become 350 MB
        byte[] file = LosslessWebp.withGroups(16, 12, 1 << 16);
        assertThat(file).hasSizeLessThan(170_000);

        // When / Then
        assertThatThrownBy(() -> decoder.decode(file))
                .isInstanceOf(UnreadablePhotographException.class)
                .hasMessage("damaged WebP: to decode it would take far more memory or time than its pixels need");
    }

    @Test
    void aTransformOnceIsDecodedAndTwiceIsRefused() {
        assertThat(decoder.decode(LosslessWebp.withTransforms(16, 12, 1)).width())
                .isEqualTo(16);
        assertThatThrownBy(() -> decoder.decode(LosslessWebp.withTransforms(16, 12, 2)))
                .isInstanceOf(UnreadablePhotographException.class)
                .hasMessageContaining("far more memory or time");
    }

    @Test
    void aMillionTransformsAreRefused() {
        assertThatThrownBy(() -> decoder.decode(LosslessWebp.withTransforms(2000, 2000, 1_000_000)))
                .isInstanceOf(UnreadablePhotographException.class);
    }
}
