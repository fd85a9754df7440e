package io.vitrina.standalone.home;

import io.vitrina.standalone.obstacle.CannotStart;
import java.nio.file.Path;

/** Another Vitrina runs on the same home folder. */
public final class HomeFolderInUse extends CannotStart {

    HomeFolderInUse(Path folder) {
        super("Another Vitrina is running on " + folder + ". Stop it, or choose another folder with HOME_DIR=…");
    }
}
