package io.ficklestream.networks.segmenter.training;

import io.ficklestream.vision.image.LabelImage;

/** Which pixels of a photograph's seeds are cues; the others have none, and growing may reach them. */
public enum CueSource {
    /** Where the seeds say the same before and after their CRF: fewer, but more of them right. */
    AGREEING {
        @Override
        public LabelImage cues(LabelImage beforeCrf, LabelImage afterCrf) {
            byte[] cues = afterCrf.indices().clone();
            for (int pixel = 0; pixel < cues.length; pixel++) {
                if (cues[pixel] != beforeCrf.indices()[pixel]) {
                    cues[pixel] = (byte) TrainingSample.NONE;
                }
            }
            return new LabelImage(afterCrf.height(), afterCrf.width(), cues);
        }
    },
    /** The seeds after their CRF. */
    REFINED {
        @Override
        public LabelImage cues(LabelImage beforeCrf, LabelImage afterCrf) {
            return afterCrf;
        }
    },
    /** The seeds before their CRF. */
    RAW {
        @Override
        public LabelImage cues(LabelImage beforeCrf, LabelImage afterCrf) {
            return beforeCrf;
        }
    };

    /** The cues in two masks of one size; 255 where there is none. */
    public abstract LabelImage cues(LabelImage beforeCrf, LabelImage afterCrf);
}
