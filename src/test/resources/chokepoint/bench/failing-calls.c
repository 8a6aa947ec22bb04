/*
 * Makes system calls on files below one folder fail: the call numbered FAULT_AT, and with FAULT_ON=1 all after it, with the error
 * FAULT_ERRNO. FAULT_CALLS chooses the kind: w writes, r reads, o opens, s forces to the disk, m moves. Loaded before libc by
 * LD_PRELOAD. The number of calls of that kind is written to FAULT_COUNT at the end.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *below, *kinds, *count_to;
static size_t below_length;
static long at;
static int on, error;
static atomic_long count;

__attribute__((constructor)) static void settings(void) {
    below = getenv("FAULT_BELOW");
    kinds = getenv("FAULT_CALLS");
    count_to = getenv("FAULT_COUNT");
    at = getenv("FAULT_AT") ? atol(getenv("FAULT_AT")) : 0;
    on = getenv("FAULT_ON") ? atoi(getenv("FAULT_ON")) : 0;
    error = getenv("FAULT_ERRNO") ? atoi(getenv("FAULT_ERRNO")) : EIO;
    below_length = below ? strlen(below) : 0;
}

__attribute__((destructor)) static void tell(void) {
    if (count_to) {
        FILE *out = fopen(count_to, "w");
        if (out) {
            fprintf(out, "%ld\n", atomic_load(&count));
            fclose(out);
        }
    }
}

static int fails(char kind, const char *path) {
    if (!below || !kinds || !strchr(kinds, kind) || strncmp(path, below, below_length) != 0) {
        return 0;
    }
    long number = atomic_fetch_add(&count, 1) + 1;
    if (at > 0 && (number == at || (on && number > at))) {
        errno = error;
        return 1;
    }
    return 0;
}

static int fails_on(char kind, int descriptor) {
    char link[64], path[4096];
    if (!below || !kinds || !strchr(kinds, kind)) {
        return 0;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) {
        return 0;
    }
    path[length] = 0;
    return fails(kind, path);
}

#define NEXT(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t size) {
    return fails_on('w', fd) ? -1 : NEXT(write)(fd, bytes, size);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t place) {
    return fails_on('w', fd) ? -1 : NEXT(pwrite64)(fd, bytes, size, place);
}
ssize_t writev(int fd, const struct iovec *parts, int number) {
    return fails_on('w', fd) ? -1 : NEXT(writev)(fd, parts, number);
}
ssize_t read(int fd, void *bytes, size_t size) {
    return fails_on('r', fd) ? -1 : NEXT(read)(fd, bytes, size);
}
ssize_t pread64(int fd, void *bytes, size_t size, off64_t place) {
    return fails_on('r', fd) ? -1 : NEXT(pread64)(fd, bytes, size, place);
}
ssize_t readv(int fd, const struct iovec *parts, int number) {
    return fails_on('r', fd) ? -1 : NEXT(readv)(fd, parts, number);
}
ssize_t sendfile64(int to, int from, off64_t *place, size_t size) {
    return fails_on('w', to) || fails_on('r', from) ? -1 : NEXT(sendfile64)(to, from, place, size);
}
ssize_t copy_file_range(int from, off64_t *start, int to, off64_t *place, size_t size, unsigned int flags) {
    return fails_on('w', to) || fails_on('r', from) ? -1 : NEXT(copy_file_range)(from, start, to, place, size, flags);
}
int fsync(int fd) {
    return fails_on('s', fd) ? -1 : NEXT(fsync)(fd);
}
int fdatasync(int fd) {
    return fails_on('s', fd) ? -1 : NEXT(fdatasync)(fd);
}
int rename(const char *from, const char *to) {
    return fails('m', to) ? -1 : NEXT(rename)(from, to);
}
int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    int mode = va_arg(more, int);
    va_end(more);
    return fails('o', path) ? -1 : NEXT(open64)(path, flags, mode);
}
