package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.ModelAnnouncement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The classifiers that an image may ask for: the current one, and all that were announced besides. Of these only the one
 * that was asked for last stays open. Thread-safe.
 */
public final class AnnouncedClassifiers implements AutoCloseable {

    private final CurrentClassifier current;
    private final ClassifierLoader loader;
    private final Map<String, ModelAnnouncement> known = new TreeMap<>();
    private Optional<ModelAnnouncement> openAnnouncement = Optional.empty();
    private Optional<Classifier> open = Optional.empty();

    /** The current classifier stays the caller's to close. */
    public AnnouncedClassifiers(CurrentClassifier current, ClassifierLoader loader) {
        this.current = current;
        this.loader = loader;
    }

    /** Learns of a version; a later announcement of the same version replaces the earlier one. */
    public synchronized void add(ModelAnnouncement announcement) {
        known.put(announcement.version(), announcement);
    }

    /**
     * Does work with a classifier, which stays open until the work is done.
     *
     * @param version the one to work with; empty: the current one
     * @throws RejectedImageException if the version is unknown or cannot be opened
     * @throws IllegalStateException if there is no current one yet
     */
    public <T> T use(Optional<String> version, Function<Classifier, T> work) {
        return version.isEmpty()
                ? current.use(work)
                : current.useIf(version.get(), work).orElseGet(() -> useEarlier(version.get(), work));
    }

    private synchronized <T> T useEarlier(String version, Function<Classifier, T> work) {
        ModelAnnouncement announcement = known.get(version);
        if (announcement == null) {
            throw new RejectedImageException("model version %s was never announced; known are: %s"
                    .formatted(version, String.join(", ", known.keySet())));
        }
        return work.apply(opened(announcement));
    }

    private Classifier opened(ModelAnnouncement announcement) {
        if (openAnnouncement.filter(announcement::equals).isEmpty()) {
            close();
            open = Optional.of(load(announcement));
            openAnnouncement = Optional.of(announcement);
        }
        return open.orElseThrow();
    }

    private Classifier load(ModelAnnouncement announcement) {
        try {
            return loader.load(announcement);
        } catch (UnusableModelException e) {
            throw new RejectedImageException(
                    "model version " + announcement.version() + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        openAnnouncement = Optional.empty();
        open.ifPresent(Classifier::close);
        open = Optional.empty();
    }
}
