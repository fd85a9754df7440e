package io.vitrina.merchants.directory;

/** The bank's directory of merchants and outlets, as a publication brings it. */
interface BankDirectory {

    /** Lets nobody else take a directory over until the transaction ends. */
    void lock();

    /** Whether this publication's directory is the one that was taken over last. */
    boolean isTakenOver(long publicationId);

    /** Adds new merchants and outlets, updates changed ones, marks missing ones as closed; keeps what merchants changed. */
    DirectoryChanges takeOver(long publicationId);
}
