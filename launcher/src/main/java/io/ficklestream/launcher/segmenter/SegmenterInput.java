package io.ficklestream.launcher.segmenter;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographReader;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.training.SampleMaker;
import io.ficklestream.networks.segmenter.training.TrainingSample;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a segmenter learns from and is measured on.
 *
 * @param weak photographs that have seeds
 * @param strong photographs that are learned from their given masks
 * @param validation photographs with given masks that are never learned from; may be empty
 * @param seeds of the weak ones
 * @param masks given masks; absent where neither {@code strong} nor {@code validation} needs any
 */
record SegmenterInput(
        List<Photograph> weak,
        List<Photograph> strong,
        List<Photograph> validation,
        SeedCues seeds,
        Optional<MaskFolder> masks) {

    SegmenterInput {
        weak = List.copyOf(weak);
        strong = List.copyOf(strong);
        validation = List.copyOf(validation);
        if (weak.isEmpty() && strong.isEmpty()) {
            throw LauncherException.badInput("there is nothing to learn from: no photograph has seeds");
        }
    }

    /** The classes that photographs are labelled with, in the order of their VOC numbers. */
    List<String> classes() {
        return Stream.concat(weak.stream(), strong.stream())
                .flatMap(photograph -> photograph.labels().stream())
                .distinct()
                .sorted(Comparator.comparing(VocClasses::indexOf))
                .toList();
    }

    /** All photographs, in the order in which their features are kept: weak, strong, validation. */
    List<Photograph> photographs() {
        return Stream.of(weak, strong, validation).flatMap(List::stream).toList();
    }

    /** Samples to learn from, weak ones first, without features. */
    List<TrainingSample> training(SegmenterArchitecture architecture) {
        LabelPositions positions = new LabelPositions(architecture.classes());
        List<TrainingSample> samples = new ArrayList<>();
        for (Photograph photograph : weak) {
            LabelImage cues = positions.fromVoc(photograph.id(), cues(photograph));
            long labels = positions.bits(photograph.labels());
            samples.add(sample(architecture, photograph, cues, labels, false));
        }
        strong.forEach(photograph -> samples.add(measured(architecture, positions, photograph)));
        return samples;
    }

    /** Samples to measure on, without features. */
    List<TrainingSample> validation(SegmenterArchitecture architecture) {
        LabelPositions positions = new LabelPositions(architecture.classes());
        return validation.stream()
                .map(photograph -> measured(architecture, positions, photograph))
                .toList();
    }

    private LabelImage cues(Photograph photograph) {
        return seeds.cues(photograph.id()).orElseThrow(() -> missing("seeds", photograph));
    }

    private TrainingSample measured(
            SegmenterArchitecture architecture, LabelPositions positions, Photograph photograph) {
        LabelImage mask = positions.fromVoc(photograph.id(), givenMask(photograph));
        return sample(architecture, photograph, mask, SampleMaker.anyLabel(architecture), true);
    }

    /** The given mask of a photograph, in VOC numbers. */
    LabelImage givenMask(Photograph photograph) {
        return masks.flatMap(folder -> folder.read(photograph.id())).orElseThrow(() -> missing("mask", photograph));
    }

    private static LauncherException missing(String what, Photograph photograph) {
        return LauncherException.badInput("photograph " + photograph.id() + " has no " + what);
    }

    private static TrainingSample sample(
            SegmenterArchitecture architecture, Photograph photograph, LabelImage labels, long bits, boolean strong) {
        RgbImage pixels = PhotographReader.read(photograph);
        try {
            return SampleMaker.withoutFeatures(architecture, photograph.id(), pixels, labels, bits, strong);
        } catch (IllegalArgumentException e) {
            throw LauncherException.badInput(e.getMessage(), e);
        }
    }
}
