using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Paging;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class CursorTests
{
    [Theory]
    [InlineData("1-0000cafe", 0u, "11.17")]
    [InlineData("20-0000cafe", uint.MaxValue, "Country/2016-12-jkk")]
    [InlineData("1-0000cafe", 7u, "")]
    public void A_cursor_reads_back_as_it_was(string version, uint order, string key)
    {
        var cursor = new Cursor(version, order, key);

        Cursor.Read(cursor.Encode()).ShouldBe(cursor);
    }

    [Theory]
    [InlineData("Province", "11")]
    [InlineData("Source", "a:b:c")]
    [InlineData("SeedFact", "")]
    public void An_id_reads_back_as_it_was(string type, string key)
    {
        GlobalId.TryDecode(GlobalId.Encode(type, key), out var readType, out var readKey).ShouldBeTrue();

        (readType, readKey).ShouldBe((type, key));
    }

    [Fact]
    public void No_text_makes_reading_fail() => Prop.ForAll<string?>(static text =>
    {
        var given = text ?? "";
        _ = Cursor.Read(given);
        _ = GlobalId.TryDecode(given, out _, out _);
        _ = Cursor.Read(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(given)).TrimEnd('='));
        return true;
    }).QuickCheckThrowOnFailure();
}
