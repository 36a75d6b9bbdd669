#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    SessionExpired,
    #[close_code(nested)]
    Room(RoomClose),
    #[close_code(nested)]
    Media(media::Close),
    #[close_code(other)]
    Other(u16),
}
