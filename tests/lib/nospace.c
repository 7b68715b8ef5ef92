/* Preloaded in a test: every write but to standard output and error finds the disk full. */
#include <errno.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

ssize_t write(int file, const void *bytes, size_t length)
{
    if (file > 2) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_write, file, bytes, length);
}
