/* Counts the calls by which a process changes files in one folder, and lets one of them fail.
 *
 * Preloaded below SQLite and Python. `fault_arm` says which call, how and where; `fault_seen` how many there were so
 * far, in this process and those it forked.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { NONE, KILLED, TORN, FULL, BROKEN };

static long *seen, at;
static int kind;
static char folder[4096];

__attribute__((constructor)) static void begin(void) {
    seen = mmap(NULL, sizeof *seen, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
}

void fault_arm(long number, int how, const char *where) {
    *seen = 0;
    at = number;
    kind = how;
    strncpy(folder, where, sizeof folder - 1);
}

long fault_seen(void) { return *seen; }

static int within(const char *path) { return folder[0] && strncmp(path, folder, strlen(folder)) == 0; }

static int at_descriptor(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return within(path);
}

static int at_path(int fd, const char *path) {
    char here[4096];
    if (!folder[0]) return 0;
    if (path[0] == '/') return within(path);
    if (fd == AT_FDCWD) return getcwd(here, sizeof here) && within(here);
    return at_descriptor(fd);
}

static void die(void) { kill(getpid(), SIGKILL); }

/* Counts one call; returns what is to become of it. A full disk stays full, but room can still be given back. */
static int fate(int takes_room) {
    long now = __sync_add_and_fetch(seen, 1);
    if (kind == FULL) return at && now >= at && takes_room ? FULL : NONE;
    if (now != at) return NONE;
    if (kind == KILLED) die();
    return kind;
}

#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); real; })
#define FAIL(fate) do { errno = (fate) == FULL ? ENOSPC : EIO; return -1; } while (0)
#define CHANGE(type, counted, room, call, half) do { \
    int fate_ = (counted) ? fate(room) : NONE; \
    if (fate_ == FULL || fate_ == BROKEN) FAIL(fate_); \
    if (fate_ == TORN) { half; die(); } \
    type done_ = call; \
    return done_; } while (0)

#define WRITE(name, params, fd, args, less) \
    ssize_t name params { CHANGE(ssize_t, at_descriptor(fd), 1, REAL(name) args, REAL(name) less); }
WRITE(write, (int fd, const void *data, size_t size), fd, (fd, data, size), (fd, data, size / 2))
WRITE(pwrite, (int fd, const void *data, size_t size, off_t place), fd, (fd, data, size, place), (fd, data, size / 2, place))
WRITE(pwrite64, (int fd, const void *data, size_t size, off64_t place), fd, (fd, data, size, place), (fd, data, size / 2, place))

#define SMALL(name, params, counted, room, args) \
    int name params { CHANGE(int, counted, room, REAL(name) args, REAL(name) args); }
SMALL(fsync, (int fd), at_descriptor(fd), 0, (fd))
SMALL(fdatasync, (int fd), at_descriptor(fd), 0, (fd))
SMALL(ftruncate, (int fd, off_t size), at_descriptor(fd), 0, (fd, size))
SMALL(ftruncate64, (int fd, off64_t size), at_descriptor(fd), 0, (fd, size))
SMALL(fchmod, (int fd, mode_t mode), at_descriptor(fd), 0, (fd, mode))
SMALL(unlink, (const char *path), at_path(AT_FDCWD, path), 0, (path))
SMALL(unlinkat, (int fd, const char *path, int flags), at_path(fd, path), 0, (fd, path, flags))
SMALL(rename, (const char *old, const char *new), at_path(AT_FDCWD, new), 0, (old, new))
SMALL(renameat, (int a, const char *old, int b, const char *new), at_path(b, new), 0, (a, old, b, new))
SMALL(mkdir, (const char *path, mode_t mode), at_path(AT_FDCWD, path), 1, (path, mode))

#define OPEN(name, first, path_of, given) \
    int name(first const char *path, int flags, ...) { \
        va_list rest; va_start(rest, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        CHANGE(int, flags & O_CREAT && at_path(path_of, path), 1, REAL(name)(given path, flags, mode), REAL(name)(given path, flags, mode)); }
#define COMMA ,
OPEN(open, , AT_FDCWD, )
OPEN(open64, , AT_FDCWD, )
OPEN(openat, int fd COMMA, fd, fd COMMA)
OPEN(openat64, int fd COMMA, fd, fd COMMA)
