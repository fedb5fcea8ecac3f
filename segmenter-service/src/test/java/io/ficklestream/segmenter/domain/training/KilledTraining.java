package io.ficklestream.segmenter.domain.training;

import io.ficklestream.segmenter.handmade.ColourSamples;
import java.nio.file.Path;

/** A process that takes samples in on one thread and learns on another until it is killed. */
final class KilledTraining {

    private KilledTraining() {}

    /** Arguments: the folder, the number of the first image. Prints every image once its sample is accepted. */
    public static void main(String[] arguments) {
        Workbench bench = new Workbench(Path.of(arguments[0]));
        Thread intake = new Thread(() -> accept(bench, Integer.parseInt(arguments[1])));
        intake.setDaemon(true);
        intake.start();
        while (true) {
            if (bench.trainer.advance() == Advance.WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    private static void accept(Workbench bench, int first) {
        for (int i = first; ; i++) {
            String imageId = "image-" + i;
            bench.store.accept(ColourSamples.of(imageId));
            System.out.println(imageId);
        }
    }
}
