package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.PhotographFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks into a folder whenever something happens there, and now and then besides: events are lost when there are too
 * many, and some file systems send none. What counts is what a look finds.
 */
final class FolderWatch {

    /** Between two looks, however much happens. */
    private static final Duration BREATH = Duration.ofMillis(200);

    private final Path folder;
    private final SettledFiles settled;
    private final WatchLabels labels;
    private final WatchedPhotographs photographs;

    FolderWatch(Path folder, SettledFiles settled, WatchLabels labels, WatchedPhotographs photographs) {
        this.folder = folder;
        this.settled = settled;
        this.labels = labels;
        this.photographs = photographs;
    }

    /**
     * Brings what is there and, unless that is all, what appears; returns when that is all or the thread is interrupted.
     *
     * @param once whether what is there is all
     * @param atLeastEvery how often to look without events
     */
    void run(boolean once, Duration atLeastEvery) {
        try (WatchService events = folder.getFileSystem().newWatchService()) {
            folder.register(events, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            boolean growing = look();
            while (growing || !once) {
                await(events, growing ? BREATH : atLeastEvery);
                growing = look();
            }
        } catch (IOException e) {
            throw LauncherException.failure("cannot watch " + folder + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(WatchService events, Duration most) throws InterruptedException {
        WatchKey key = events.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            Thread.sleep(BREATH.toMillis());
            key.pollEvents();
            key.reset();
        }
    }

    /**
     * Brings every photograph that is due and complete, unless their labels are still being written; returns whether
     * something is.
     */
    boolean look() {
        if (!labels.refresh()) {
            return true;
        }
        Set<Path> present = present();
        settled.retain(present);
        photographs.retain(present);
        List<Path> growing = present.stream().filter(file -> !bring(file)).toList();
        return !growing.isEmpty();
    }

    /** Returns false if the file is due, but not complete. */
    private boolean bring(Path file) {
        return FileStamp.of(file)
                .filter(stamp -> photographs.isDue(file, stamp))
                .map(stamp -> bring(file, stamp))
                .orElse(true);
    }

    private boolean bring(Path file, FileStamp stamp) {
        if (!settled.isSettled(file, stamp)) {
            return false;
        }
        photographs.bring(file, stamp);
        return true;
    }

    private Set<Path> present() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PhotographFolder::looksLikePhotograph).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw LauncherException.failure("cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }
}
