package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.ModelAnnouncement;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The classifier that images are planned with. It is switched while images are planned: work that has begun ends with
 * the classifier it began with. Thread-safe.
 */
public final class CurrentClassifier implements AutoCloseable {

    private final ClassifierLoader loader;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Classifier classifier;
    private volatile Optional<ModelAnnouncement> inUse = Optional.empty();
    private volatile Optional<String> problem = Optional.empty();

    public CurrentClassifier(ClassifierLoader loader) {
        this.loader = loader;
    }

    /**
     * Loads the announced classifier and uses it from now on; does nothing if it is in use already.
     *
     * @return whether it was not in use already
     * @throws UnusableModelException if it cannot be loaded; the one in use stays in use
     */
    public boolean switchTo(ModelAnnouncement announcement) {
        if (inUse.filter(announcement::equals).isPresent()) {
            return false;
        }
        try {
            replace(loader.load(announcement));
            inUse = Optional.of(announcement);
            problem = Optional.empty();
            return true;
        } catch (UnusableModelException e) {
            problem = Optional.of(e.getMessage());
            throw e;
        }
    }

    private void replace(Classifier next) {
        lock.writeLock().lock();
        try {
            Classifier previous = classifier;
            classifier = next;
            if (previous != null) {
                previous.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Does work with the classifier, which stays open until the work is done.
     *
     * @throws IllegalStateException if there is none yet
     */
    public <T> T use(Function<Classifier, T> work) {
        lock.readLock().lock();
        try {
            if (classifier == null) {
                throw new IllegalStateException("no model announced yet");
            }
            return work.apply(classifier);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Does work with the classifier if it is of a version; empty if it is of another one, or there is none yet. */
    <T> Optional<T> useIf(String version, Function<Classifier, T> work) {
        lock.readLock().lock();
        try {
            return Optional.ofNullable(classifier)
                    .filter(open -> open.version().equals(version))
                    .map(work);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The version in use; empty before the first could be loaded. */
    public Optional<String> version() {
        return inUse.map(ModelAnnouncement::version);
    }

    /** Why the model announced last could not be loaded; empty if it could. */
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public void close() {
        inUse = Optional.empty();
        replace(null);
    }
}
