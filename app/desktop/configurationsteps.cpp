// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configurationsteps.h"

#include "core/config/configurationfile.h"
#include "core/config/configurationwriter.h"

#include <QCoreApplication>

#include <utility>

namespace feedwarden {

namespace {

/// The context of these texts in the catalogues.
struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

}   // namespace

void ConfigurationSteps::setPath(const QString &path)
{
    if (std::exchange(m_path, path) != path)
        m_steps.clear();
}

Result<bool> ConfigurationSteps::change(const Work &work)
{
    auto writer = ConfigurationWriter::open(m_path);
    if (!writer)
        return writer.error();
    Step step;
    step.before = writer->original();
    const ReadResult read = parseConfiguration(writer->text(), m_path);
    if (!read.configuration)
        return Error{ErrorCode::Configuration, read.errors.value(0).toString()};
    auto worked = work(*writer, *read.configuration, step);
    const bool changes = writer->isChanged();
    step.after = writer->text();
    if (worked)
        worked = writer->save();
    if (!worked) {
        if (step.putBackBeside)
            (void)step.putBackBeside();   // Why it was not done says more.
        return worked.error();
    }
    if (changes || step.putBackBeside) {
        m_steps.append(step);
        if (m_steps.size() > MostSteps)
            m_steps.removeFirst();
    }
    return changes;
}

Result<void> ConfigurationSteps::undo()
{
    const Step step = m_steps.constLast();
    const bool isLast = ConfigurationWriter::bytesOf(m_path) == step.after;
    const auto putBack = [&]() -> Result<void> {
        if (step.before == step.after)
            return {};   // All of it was beside the file.
        if (isLast)
            return ConfigurationWriter::putBack(m_path, step.before, step.after);
        if (!step.putBackInto)
            return Error{ErrorCode::Configuration, StepWords::tr("it has been changed since, so it stays as it is")};
        auto writer = ConfigurationWriter::open(m_path);
        if (!writer)
            return writer.error();
        if (const auto put = step.putBackInto(*writer); !put)
            return put;
        return writer->save();
    };
    if (const auto put = putBack(); !put) {
        if (!isLast && !step.putBackInto)
            m_steps.clear();   // Nor can what was done before that.
        return put;
    }
    if (isLast || step.before == step.after)
        m_steps.removeLast();
    else
        m_steps.clear();
    return step.putBackBeside ? step.putBackBeside() : Result<void>();
}

}   // namespace feedwarden
