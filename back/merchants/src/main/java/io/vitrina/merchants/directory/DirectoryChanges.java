package io.vitrina.merchants.directory;

/** How many merchants and outlets were added, updated or closed. */
record DirectoryChanges(int merchants, int outlets) {

    static final DirectoryChanges NONE = new DirectoryChanges(0, 0);
}
