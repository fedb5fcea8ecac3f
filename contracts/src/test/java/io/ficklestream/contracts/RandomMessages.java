package io.ficklestream.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Valid messages drawn from a seeded generator. */
final class RandomMessages {
    private static final String LETTERS = "abc xyz0189-_/.#äß猫";

    private final Random random;

    RandomMessages(long seed) {
        random = new Random(seed);
    }

    ImageMessage image() {
        Optional<byte[]> mask = maybe(bytes(between(1, 90)));
        return new ImageMessage(
                text(),
                bytes(between(0, 300)),
                texts(between(0, 4)),
                mask,
                revision(),
                processing(),
                mask.isPresent() && random.nextBoolean());
    }

    private ProcessingOptions processing() {
        return random.nextBoolean()
                ? ProcessingOptions.DEFAULT
                : new ProcessingOptions(
                        Optional.of(text()),
                        OptionalInt.of(between(1, 300)),
                        OptionalDouble.of(random.nextDouble()),
                        OptionalLong.of(random.nextLong()));
    }

    TrainingProgress trainingProgress() {
        Map<String, Double> metrics = Map.of(text(), random.nextGaussian(), "loss", random.nextDouble());
        return new TrainingProgress(text(), text(), between(0, 100_000), metrics);
    }

    Review review() {
        Review.Verdict[] verdicts = Review.Verdict.values();
        return new Review(text(), verdicts[random.nextInt(verdicts.length)], revision(), text());
    }

    CamTask camTask() {
        ImagePlan plan = plan();
        View view = random.nextBoolean() ? View.ORIGINAL : new View(random.nextDouble() + 0.25, random.nextBoolean());
        return new CamTask(plan, bytes(between(1, 300)), view, range(plan), random.nextDouble(), random.nextLong());
    }

    SampleBlock sampleBlock() {
        ImagePlan plan = plan();
        SampleRange samples = range(plan);
        Optional<byte[]> photograph = samples.from() == 0 ? Optional.of(bytes(between(1, 200))) : Optional.empty();
        return new SampleBlock(plan, samples, evidence(plan), photograph);
    }

    LocalizationMaps localizationMaps() {
        ImagePlan plan = plan();
        return new LocalizationMaps(plan, evidence(plan), bytes(between(1, 300)));
    }

    SeedMask seedMask() {
        int height = between(1, 20);
        int width = between(1, 20);
        int pixels = height * width;
        return new SeedMask(plan(), height, width, bytes(pixels), bytes(pixels), bytes(pixels), textMap());
    }

    Segmentation segmentation() {
        int height = between(1, 20);
        int width = between(1, 20);
        int pixels = height * width;
        return new Segmentation(text(), text(), height, width, bytes(pixels), bytes(pixels), textMap(), revision());
    }

    ModelAnnouncement modelAnnouncement() {
        Map<String, Double> metrics = new TreeMap<>();
        IntStream.range(0, between(0, 5)).forEach(i -> metrics.put(text(), random.nextGaussian()));
        return new ModelAnnouncement(text().replace('/', '-'), text(), text(), hexadecimal(64), textMap(), metrics);
    }

    private ImagePlan plan() {
        List<String> classes = IntStream.rangeClosed(1, between(1, 5))
                .mapToObj(i -> text() + i)
                .toList();
        LabelOrigin origin = LabelOrigin.values()[random.nextInt(LabelOrigin.values().length)];
        return new ImagePlan(
                text(), hexadecimal(16), text(), classes, origin, between(1, ImagePlan.MOST_SAMPLES), revision());
    }

    private SampleRange range(ImagePlan plan) {
        int from = random.nextBoolean() ? 0 : between(0, plan.totalSamples() - 1);
        return new SampleRange(from, between(from + 1, plan.totalSamples()));
    }

    private EvidenceGrid evidence(ImagePlan plan) {
        int height = between(1, 12);
        int width = between(1, 12);
        int cells = plan.classes().size() * height * width;
        int[] hits = random.ints(cells, 0, 65536).toArray();
        int[] sums = random.ints(cells, 0, Integer.MAX_VALUE).toArray();
        return new EvidenceGrid(plan.classes().size(), height, width, hits, sums);
    }

    private Map<String, String> textMap() {
        Map<String, String> map = new TreeMap<>();
        IntStream.range(0, between(0, 6)).forEach(i -> map.put(text(), text()));
        return map;
    }

    private List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> text()).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder("t");
        IntStream.range(0, between(0, 12)).forEach(i -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        return text.toString();
    }

    private String hexadecimal(int digits) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, digits).forEach(i -> text.append(Character.forDigit(random.nextInt(16), 16)));
        return text.toString();
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private long revision() {
        return random.nextBoolean() ? 0 : between(1, 1000);
    }

    private Optional<byte[]> maybe(byte[] bytes) {
        return random.nextBoolean() ? Optional.of(bytes) : Optional.empty();
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
