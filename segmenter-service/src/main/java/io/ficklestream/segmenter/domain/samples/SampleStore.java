package io.ficklestream.segmenter.domain.samples;

import io.ficklestream.segmenter.domain.files.DurableFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The samples that are learned from, in files alone. New ones wait in the backlog, in order; once the learner's snapshot
 * covers them they go on to the replay reservoir, a uniform sample of all; a share of the images is held out instead and
 * never learned from. Thread-safe, for any number of threads that accept and one that learns.
 */
public final class SampleStore {

    private final StoreLimits limits;
    private final QueueFolder backlog;
    private final QueueFolder corrections;
    private final Reservoir replay;
    private final Reservoir heldOut;

    /** Takes up what the folder holds; it is made if need be. */
    public SampleStore(Path folder, StoreLimits limits) {
        this.limits = limits;
        this.backlog = new QueueFolder(folder.resolve("backlog"));
        this.corrections = new QueueFolder(folder.resolve("corrections"));
        this.replay = new Reservoir(folder.resolve("replay"), limits.replayCapacity(), limits.seed());
        this.heldOut = new Reservoir(folder.resolve("held-out"), limits.heldOutCapacity(), limits.seed());
        corrections.keys().stream().filter(key -> !backlog.contains(key)).forEach(this::queueCorrection);
    }

    /**
     * Takes a sample in; when this returns, it is on the disk. A sample of the same image is replaced where it stands,
     * so that a sample that comes again changes nothing. Seeds do not replace a strong sample. A strong sample that comes
     * while seeds of the image are in the backlog, and may have been learned from, is learned in any case.
     *
     * @return false if there is a strong sample of the image and this one is not
     */
    public synchronized boolean accept(Sample sample) {
        ImageKey key = sample.key();
        if (!sample.strong() && hasStrong(sample.imageId())) {
            return false;
        }
        Optional<Path> known = fileOf(key);
        if (sample.strong() && backlog.file(key).filter(file -> !isStrong(file)).isPresent()) {
            corrections.put(key, sample.encode());
        } else if (known.isPresent()) {
            DurableFiles.write(known.get(), sample.encode());
        } else if (limits.holdsOut(key)) {
            heldOut.offer(key, file -> DurableFiles.write(file, sample.encode()));
        } else {
            backlog.put(key, sample.encode());
        }
        return true;
    }

    /** Whether there is a strong sample of an image. */
    public synchronized boolean hasStrong(String imageId) {
        return fileOf(ImageKey.of(imageId)).map(SampleStore::isStrong).orElse(false);
    }

    private static boolean isStrong(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 1;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private Optional<Path> fileOf(ImageKey key) {
        return Stream.of(corrections.file(key), heldOut.file(key), backlog.file(key), replay.file(key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Images that were not yet learned from, oldest first. */
    public synchronized List<ImageKey> backlog() {
        return backlog.keys();
    }

    /** Images to learn again, in an order that does not change while they stay. */
    public synchronized List<ImageKey> replay() {
        return replay.keys();
    }

    /** Images that are never learned from; each stays until {@link #retire} is called next. */
    public synchronized List<ImageKey> heldOut() {
        return heldOut.keys();
    }

    /** How many images are where. */
    public synchronized StoreSizes sizes() {
        return new StoreSizes(backlog.size(), replay.size(), heldOut.size());
    }

    /** The sample of an image in one of the lists above. */
    public synchronized Sample read(ImageKey key) {
        return fileOf(key)
                .map(file -> Sample.decode(DurableFiles.read(file)))
                .orElseThrow(() -> new IllegalStateException("there is no sample of image " + key.hex()));
    }

    /** Lets images that were learned from go on from the backlog; those that are no longer there are passed over. */
    public synchronized void retire(Collection<ImageKey> learned) {
        learned.stream().filter(backlog::contains).forEach(this::retire);
        replay.trim();
        heldOut.trim();
    }

    private void retire(ImageKey key) {
        Path file = backlog.file(key).orElseThrow();
        if (corrections.contains(key)) {
            DurableFiles.delete(file);
            backlog.forget(key);
            queueCorrection(key);
            return;
        }
        if (!replay.offer(key, target -> DurableFiles.move(file, target))) {
            DurableFiles.delete(file);
        }
        backlog.forget(key);
    }

    /** At the end of the backlog, as if it had come only now. */
    private void queueCorrection(ImageKey key) {
        Path file = corrections.file(key).orElseThrow();
        backlog.put(key, DurableFiles.read(file));
        DurableFiles.delete(file);
        corrections.forget(key);
    }
}
