package io.ficklestream.launcher.evaluation;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.measure.Scores;
import io.ficklestream.launcher.seeds.ImageClasses;
import io.ficklestream.launcher.seeds.SeedMethod;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographReader;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.metrics.AveragePrecision;
import io.ficklestream.vision.seeding.SeedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Compares ways of making seeds on the same network passes, and measures classification along the way. */
final class SeedEvaluation {

    private final FickleNetClassifier classifier;
    private final MaskFolder truth;
    private final List<SeedMethod> methods;
    private final List<MethodScore> scores;
    private final List<float[]> probabilities = new ArrayList<>();
    private final List<Photograph> seen = new ArrayList<>();

    SeedEvaluation(FickleNetClassifier classifier, MaskFolder truth, List<SeedMethod> methods) {
        this.classifier = classifier;
        this.truth = truth;
        this.methods = methods;
        this.scores = methods.stream()
                .map(method -> new MethodScore(
                        method.name(), Scores.of(classifier.classes()), Scores.of(classifier.classes())))
                .toList();
    }

    /** @param done told how many photographs are done */
    void run(List<Photograph> photographs, IntConsumer done) {
        for (Photograph photograph : photographs) {
            add(photograph);
            done.accept(seen.size());
        }
    }

    private void add(Photograph photograph) {
        RgbImage pixels = PhotographReader.read(photograph);
        byte[] mask = truth.read(photograph.id(), pixels.height(), pixels.width())
                .orElseThrow(() -> LauncherException.badInput("there is no mask for " + photograph.id()));
        int[] all = IntStream.range(0, classifier.classes().size()).toArray();
        Responses responses = classifier.responses(pixels, 1, false, all);
        probabilities.add(classifier.probabilities(responses));
        seen.add(photograph);
        ImageClasses classes = ImageClasses.of(photograph, classifier.classes());
        Responses ofImage = classes.of(responses);
        for (int i = 0; i < methods.size(); i++) {
            SeedResult seeds = classes.inVocNumbers(methods.get(i).seeds(photograph.id(), pixels, ofImage));
            scores.get(i).beforeCrf().add(mask, seeds.maskBeforeCrf());
            scores.get(i).afterCrf().add(mask, seeds.mask());
        }
    }

    List<MethodScore> scores() {
        return scores;
    }

    /** Mean average precision of the classification over the photographs so far, 0..1. */
    double meanAveragePrecision() {
        return AveragePrecision.mean(IntStream.range(0, classifier.classes().size())
                .mapToDouble(this::averagePrecision)
                .toArray());
    }

    private double averagePrecision(int c) {
        float[] scored = new float[seen.size()];
        boolean[] positives = new boolean[seen.size()];
        for (int i = 0; i < scored.length; i++) {
            scored[i] = probabilities.get(i)[c];
            positives[i] = seen.get(i).labels().contains(classifier.classes().get(c));
        }
        return AveragePrecision.of(scored, positives);
    }
}
